import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { aptInstall, canAptInstall, which } from '../../tools/find-chromium.mjs'

/** Path of an installed nginx, or of Debian's when you are root there; undefined where there is none to be had. */
export async function findNginx(): Promise<string | undefined> {
  const found = installedNginx()
  if ((found && which('openssl')) || !canAptInstall()) return found
  console.log('Getting nginx for its test.')
  if ((await aptInstall('nginx-light', 'openssl')) !== 0)
    throw new Error('Debian would not give out nginx-light.')
  return installedNginx()
}

const installedNginx = () => which('nginx') ?? which('/usr/sbin/nginx')

/** Words that make a certificate for two days. */
const certificateWords =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=house.example.org -addext subjectAltName=DNS:house.example.org'

/** What a site file is changed to, so that it runs in a folder without touching the machine. */
export type Replacements = Readonly<Record<string, string>>

/** Runs an nginx of its own with a site file of `deploy/`. Every replacement must be found in it. */
export async function startNginx(
  program: string,
  folder: string,
  siteFile: string,
  replacements: Replacements,
): Promise<{ readonly certificate: string; stop(): Promise<void> }> {
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  execFileSync('openssl', [...certificateWords.split(' '), '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  })
  const all: Replacements = {
    '/etc/ssl/virtual-house/fullchain.pem': certificate,
    '/etc/ssl/virtual-house/privkey.pem': key,
    '/var/log/nginx/virtual-house.log': path.join(folder, 'access.log'),
    '/var/log/nginx/virtual-house-error.log': path.join(folder, 'error.log'),
    ...replacements,
  }
  let site = readFileSync(siteFile, 'utf8')
  for (const [from, to] of Object.entries(all)) {
    if (!site.includes(from)) throw new Error(`${siteFile} has no "${from}" any more.`)
    site = site.replaceAll(from, to)
  }
  writeFileSync(path.join(folder, 'site.conf'), site)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(path.join(folder, name))
    return `${name}_temp_path ${path.join(folder, name)};`
  })
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const main = path.join(folder, 'nginx.conf')
  writeFileSync(
    main,
    `${user} pid ${path.join(folder, 'nginx.pid')}; events {} http { ${temporary.join(' ')} include site.conf; }`,
  )
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', main, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await new Promise((resolve) => setTimeout(resolve, 500))
  if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`)
  return {
    certificate: readFileSync(certificate, 'utf8'),
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
