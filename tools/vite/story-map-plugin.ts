import type { Plugin } from 'vite'
import { allowedPhrases } from '../../src/domain/content/checks/check-reading.ts'
import { contentVersion } from '../../src/domain/content/content-version.ts'
import { type ParsedContent, parseContent } from '../../src/domain/content/parse-content.ts'
import { readScenarios } from '../read-scenarios.ts'
import { storyListPage, storyMapPage } from '../story-map/story-map-page.ts'
import { storyMap } from '../story-map/story-map.ts'

/**
 * While somebody writes: `/story-map` lists the stories, `/story-map/<id>` draws one. The page follows as the file is
 * saved. It is no part of the site that is built.
 */
export function storyMaps(root = process.cwd()): Plugin {
  let read: { readonly version: string; readonly parsed: ParsedContent } | null = null
  /** Checking all content takes seconds, so it is done once a change. */
  function parsed(): ParsedContent {
    const files = readScenarios(root)
    const version = contentVersion(files)
    if (read?.version !== version) read = { version, parsed: parseContent(files) }
    return read.parsed
  }
  return {
    name: 'virtual-house:story-maps',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = pageAt(request.originalUrl ?? '', parsed)
        if (page === null) return next()
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page)
      })
    },
  }
}

function pageAt(address: string, parsed: () => ParsedContent): string | null {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const [, top, id, ...more] = pathname.split('/')
  if (top !== 'story-map' || more.length > 0) return null
  const { content, faults } = parsed()
  const story = content.stories.get(id ?? '')
  const { glossary } = content
  if (!story || !glossary) return storyListPage([...content.stories.values()], faults)
  const variants = (story.variants ?? []).map((variant) => variant.id)
  const variant = variants.find((name) => name === searchParams.get('variant')) ?? null
  const own = faults.filter(({ file }) => file.endsWith(`/${story.id}.yaml`))
  return storyMapPage(storyMap(story, variant, allowedPhrases(glossary)), variants, own)
}
