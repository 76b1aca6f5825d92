import type { Journal } from "../journal";

/**
 * Files that were on their way when the page went: a page may not read them again by itself, so the candidate is told to
 * choose them once more. Their names lie in the journal, locked like everything else, and go with it.
 */
export class Unfinished {
  private names: string[] | undefined;

  constructor(private readonly journal: Journal, private readonly position: number) {}

  async all(): Promise<string[]> {
    this.names ??= (await this.journal.recall<string[]>(this.key)) ?? [];
    return this.names;
  }

  async add(name: string): Promise<void> {
    await this.keep([...(await this.all()).filter((one) => one !== name), name]);
  }

  async remove(name: string): Promise<void> {
    await this.keep((await this.all()).filter((one) => one !== name));
  }

  private async keep(names: string[]): Promise<void> {
    this.names = names;
    await this.journal.keep(this.key, names);
  }

  private get key(): string {
    return `unfinished ${this.position}`;
  }
}
