interface Security {
  configKey?: string;
  updateKeys?: (updated: () => void) => void;
}

const PATIENCE = 2_000;

/**
 * Safe Exam Browser on macOS and iOS cannot add its header to requests; it tells the page, once, the hash for the page's own
 * address. The page sends on what it was told, with the address. Other browsers say nothing.
 */
function security(): Security | undefined {
  return (window as { SafeExamBrowser?: { security?: Security } }).SafeExamBrowser?.security;
}

let known: Record<string, string> | undefined;

/** For the headers of a request. Known after the first one, so that what is sent while the page goes away need not wait. */
export function shownBrowser(): Record<string, string> | Promise<Record<string, string>> {
  const told = security();
  return known ?? (told ? ask(told) : {});
}

async function ask(told: Security): Promise<Record<string, string>> {
  if (!told.configKey && told.updateKeys) {
    await new Promise<void>((done) => {
      setTimeout(done, PATIENCE);
      told.updateKeys?.(done);
    });
  }
  if (!told.configKey) return {};
  known = { "X-Qashyq-SafeExamBrowser": `${told.configKey} ${location.href.split("#", 1)[0]}` };
  return known;
}
