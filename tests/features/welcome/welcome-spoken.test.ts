import { readFileSync } from 'node:fs'
import { virtual } from '@guidepup/virtual-screen-reader'
import { afterEach, beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  const html = readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/')
  document.body.innerHTML = /<body>([\s\S]*)<script/.exec(html)?.[1] ?? ''
})
afterEach(() => virtual.stop())

test('the front page as a screen reader says it', async () => {
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
  expect((await virtual.spokenPhraseLog()).join('\n')).toMatchInlineSnapshot(`
    "document
    link, Skip to main content
    banner
    link, Virtual House, current page
    Virtual House
    end of link, Virtual House, current page
    navigation, Settings and help
    list
    listitem, level 1, position 1, set size 2
    link, Settings
    Settings
    end of link, Settings
    end of listitem, level 1, position 1, set size 2
    listitem, level 1, position 2, set size 2
    link, Help
    Help
    end of link, Help
    end of listitem, level 1, position 2, set size 2
    end of list
    end of navigation, Settings and help
    end of banner
    main
    paragraph
    For people who work in care
    end of paragraph
    heading, Virtual House, level 1
    paragraph
    Walk round a home, meet the people who live there, and try the technology that can help them.
    end of paragraph
    link, Start
    list
    listitem, level 1, position 1, set size 3
    Nothing is timed
    end of listitem, level 1, position 1, set size 3
    listitem, level 1, position 2, set size 3
    We never ask your name
    end of listitem, level 1, position 2, set size 3
    listitem, level 1, position 3, set size 3
    Stop when you like
    end of listitem, level 1, position 3, set size 3
    end of list
    paragraph
    Please turn on JavaScript in your browser to go on.
    end of paragraph
    image, A house cut open. You can see a bedroom, a landing, a hall with stairs, and a living room where a man sits in a blue chair.
    end of main
    contentinfo
    navigation, More pages
    list
    listitem, level 1, position 1, set size 3
    link, House list
    end of listitem, level 1, position 1, set size 3
    listitem, level 1, position 2, set size 3
    link, Accessibility
    end of listitem, level 1, position 2, set size 3
    listitem, level 1, position 3, set size 3
    link, Privacy
    end of listitem, level 1, position 3, set size 3
    end of list
    end of navigation, More pages
    end of contentinfo
    end of document"
  `)
})
