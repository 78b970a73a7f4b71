import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A file system of its own. */
export interface Mount {
  readonly folder: string
  unmount(): void
}

const call = (command: string, ...args: readonly string[]) =>
  execFileSync(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    .toString()
    .trim()

/** Whether this user may mount file systems here: root on a Linux that allows it. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    mountMemory(1).unmount()
    return true
  } catch {
    return false
  }
}

function mountAt(...args: readonly string[]): Mount {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-mount-'))
  try {
    call('mount', ...args, folder)
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
  chmodSync(folder, 0o777)
  return {
    folder,
    unmount() {
      call('umount', folder)
      rmSync(folder, { recursive: true })
    },
  }
}

/** A small disk in memory. */
export function mountMemory(megabytes: number): Mount {
  return mountAt('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs')
}

/** Makes an empty disk image with a journaling file system in it. */
export function makeImage(file: string, megabytes: number): void {
  call('truncate', '-s', `${megabytes}M`, file)
  call('mkfs.ext4', '-q', '-F', file)
}

/** Mounts an image past the page cache of its file, so that the file holds what a disk would. */
export function mountImage(file: string): Mount {
  const device = call('losetup', '--direct-io=on', '-f', '--show', file)
  try {
    const mount = mountAt(device)
    return {
      folder: mount.folder,
      unmount() {
        mount.unmount()
        call('losetup', '-d', device)
      },
    }
  } catch (error) {
    call('losetup', '-d', device)
    throw error
  }
}

/** Everything written so far reaches the image. */
export const flush = (folder: string) => call('sync', '-f', folder)

/** Copies an image as it is at one moment: until two copies in a row are the same. Returns whether they became so. */
export function copyImage(from: string, to: string): boolean {
  const other = `${to}.again`
  for (let attempt = 0; attempt < 5; attempt++) {
    call('cp', '--sparse=always', from, to)
    call('cp', '--sparse=always', from, other)
    try {
      call('cmp', '-s', to, other)
      rmSync(other)
      return true
    } catch {
      // The disk was still being written to.
    }
  }
  rmSync(other)
  return false
}
