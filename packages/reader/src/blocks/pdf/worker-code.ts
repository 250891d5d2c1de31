/**
 * What runs in the worker: it reads a PDF and posts its pages one by one. A text, since a worker must start the same way
 * from sources, from tests and from the bundled server, and those know no common file that it could be.
 *
 * A short stream may unpack to any length, in memory that the limits of a worker do not count: arrays of bytes are counted
 * here. The second way of unpacking, which makes its arrays elsewhere, is taken away; the library then uses the first.
 */
export const WORKER_CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { library, bytes, limits } = workerData;

delete globalThis.DecompressionStream;
let held = 0;
const gone = new FinalizationRegistry((size) => { held -= size; });
const Bytes = globalThis.Uint8Array;
const Counted = new Proxy(Bytes, {
  construct(target, args, self) {
    const size = typeof args[0] === 'number' ? args[0] : 0;
    if (size > limits.array || held + size > limits.held) {
      parentPort.postMessage({ fault: 'too-much' });
      throw new RangeError('too much');
    }
    const made = Reflect.construct(target, args, self === Counted ? target : self);
    if (size > 65536) {
      held += size;
      gone.register(made, size);
    }
    return made;
  },
});
globalThis.Uint8Array = Counted;

async function read() {
  const { getDocumentProxy } = await import(library);
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0, stopAtErrors: false });
  if (pdf.numPages > limits.pages) return parentPort.postMessage({ fault: 'too-much' });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    let pieces = [];
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pieces = items.flatMap(({ str, transform, width, height }) =>
        typeof str === 'string' && str.trim() !== ''
          ? [{ text: str, x: transform[4], y: transform[5], width, size: Math.hypot(transform[2], transform[3]) || height }]
          : []);
      page.cleanup();
    } catch (error) {
      // One broken page is told by its having no text; the others can still be read.
    }
    parentPort.postMessage({ page: number, pages: pdf.numPages, pieces });
  }
  parentPort.postMessage({ done: true });
}

read().catch((error) => {
  parentPort.postMessage({ fault: error && error.name === 'PasswordException' ? 'locked' : 'broken' });
});
`;
