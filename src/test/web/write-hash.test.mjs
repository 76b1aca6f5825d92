/** The device and the server must mean the same by a receipt: both are held to the same vectors. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import * as esbuild from "esbuild";

const MODULE = "src/main/java/kz/qashyq/exams/web/candidate/write-hash.ts";
const VECTORS = "src/test/resources/kz/qashyq/exams/write-hashes.json";

const built = await esbuild.build({ entryPoints: [MODULE], bundle: true, format: "esm", write: false });
const { writeHash } = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0].text)}`);

for (const { attempt, epoch, hash, ...write } of JSON.parse(await readFile(VECTORS, "utf8"))) {
  test(`${write.kind} ${write.seq} of ${attempt} has the server's hash`, async () => {
    assert.equal(await writeHash(attempt, epoch, write), hash);
  });
}
