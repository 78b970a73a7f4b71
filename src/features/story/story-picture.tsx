import { useState } from 'react'
import type { StoryPicture as Picture } from '../../domain/content/story.schema.ts'
import styles from './story.module.css'
import { useStoryTools } from './story-tools.ts'

/** A still of the house beside the words. Nothing stands there when there is none, or when it cannot be loaded. */
export function StoryPicture({ picture }: { readonly picture: Picture | undefined }) {
  const { pictureHref } = useStoryTools()
  const [hasFailed, setFailed] = useState(false)
  if (!picture || !pictureHref || hasFailed) return null
  return (
    <img
      className={styles.picture}
      src={pictureHref(picture.file)}
      alt={picture.alt}
      width={960}
      height={540}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  )
}

/** The face of the story's person. Their initial stands there when there is no picture, or it cannot be loaded. */
export function Portrait() {
  const { person, pictureHref } = useStoryTools()
  const [hasFailed, setFailed] = useState(false)
  const { picture } = person.figure
  if (!pictureHref || picture === undefined || hasFailed)
    return (
      <span aria-hidden="true" className={styles.initial}>
        {person.callName.charAt(0)}
      </span>
    )
  return (
    <img
      className={styles.portrait}
      src={pictureHref(picture)}
      alt={person.figure.alternative}
      width={480}
      height={480}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  )
}
