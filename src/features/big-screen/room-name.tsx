import styles from './slides.module.css'

/** The name of the room over the picture, on the free walk. */
export function RoomName({ name }: { readonly name: string }) {
  return (
    <h1 className={styles.roomName} tabIndex={-1}>
      {name}
    </h1>
  )
}
