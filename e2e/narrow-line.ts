import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A line to the server that is narrow one way and can be cut, as a real one is: the server is not told, the bytes stop. */
export class NarrowLine {
  private readonly server: Server
  private readonly open = new Set<Socket>()

  /** @param rate bytes a second towards the server; what comes back is not held up */
  private constructor(to: URL, public rate: number) {
    this.server = createServer((from) => {
      const onwards = connect(Number(to.port || 80), to.hostname)
      for (const end of [from, onwards]) {
        this.open.add(end)
        end.on('error', () => end.destroy())
        end.on('close', () => this.open.delete(end))
      }
      onwards.pipe(from)
      from.on('close', () => onwards.destroy())
      from.on('data', (bytes) => {
        from.pause()
        setTimeout(() => onwards.destroyed || onwards.write(bytes, () => from.resume()), (bytes.length / this.rate) * 1000)
      })
    })
  }

  static async to(home: string, rate: number): Promise<NarrowLine> {
    const line = new NarrowLine(new URL(home), rate)
    await new Promise<void>((listening) => line.server.listen(0, 'localhost', listening))
    return line
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`
  }

  /** Whatever is on its way is gone; who connects again gets through. */
  cut() {
    for (const end of this.open) end.destroy()
  }

  close() {
    this.cut()
    this.server.close()
  }
}
