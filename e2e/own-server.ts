import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUN = fileURLToPath(new URL('../bin/run', import.meta.url))
const PATIENCE = 180_000

/** A server of a journey's own, with the demonstration's data: one that may be killed. */
export class OwnServer {
  private readonly directory = mkdtempSync(join(tmpdir(), 'qashyq-e2e-'))
  private process: ChildProcess | undefined
  private said = ''

  private constructor(readonly url: string) {
    // The unprivileged user of PostgreSQL has to reach it.
    chmodSync(this.directory, 0o755)
  }

  static async start(): Promise<OwnServer> {
    const server = new OwnServer(`http://localhost:${await freePort()}`)
    await server.start()
    return server
  }

  /** Also again after it was killed: same port, same data. */
  async start() {
    // It lives for a minute: code that is compiled well would never pay for it, and the journeys beside it need the cores.
    const environment = { ...process.env, QASHYQ_START_CACHE: 'false', QASHYQ_DEMO: 'true', QASHYQ_JAVA_OPTS: '-XX:TieredStopAtLevel=1' }
    this.process = spawn(RUN, ['--port', new URL(this.url).port, '--var', this.directory], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (chunk: Buffer) => void (this.said += chunk.toString())
    this.process.stdout?.on('data', listen)
    this.process.stderr?.on('data', listen)
    this.said = ''
    const until = Date.now() + PATIENCE
    // It says where it is when everything is there, the demonstration included.
    while (!this.said.includes(`${this.url}/`)) {
      if (this.process.exitCode !== null || Date.now() > until) throw new Error(`the server did not start:\n${this.said}`)
      await new Promise((done) => setTimeout(done, 200))
    }
  }

  /** As when the power goes: no handler runs. bin/run has become the JVM. */
  async kill() {
    await this.end('SIGKILL')
  }

  /** @returns how many seconds an orderly stop took */
  async stop(): Promise<number> {
    const begin = Date.now()
    await this.end('SIGTERM')
    return (Date.now() - begin) / 1_000
  }

  private async end(signal: NodeJS.Signals) {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.process.kill(signal)
    await ended
  }

  /** Its database, which outlives a killed server, is stopped by an orderly stop only. */
  async remove() {
    if (this.process?.signalCode === 'SIGKILL') await this.start()
    await this.stop()
    rmSync(this.directory, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))))
    })
  })
}
