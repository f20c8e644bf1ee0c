import { Zip, ZipDeflate } from 'fflate';

/** A part of an archive: its name, and what it holds in pieces, each made when the one before is taken. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** Packs parts into an archive as they come; nothing is kept but what is not taken yet. */
export async function* zipped(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, bytes) => {
    failed ??= error ?? undefined;
    if (bytes !== undefined && bytes.length > 0) ready.push(bytes);
  });
  const take = () => {
    if (failed !== undefined) throw failed;
    const taken = Buffer.concat(ready);
    ready = [];
    return taken;
  };
  for await (const { name, pieces } of parts) {
    const file = new ZipDeflate(name, { level: 3 });
    // The same parts are the same bytes, whenever they are packed.
    file.mtime = '1980-01-01T00:00:00';
    zip.add(file);
    for await (const piece of pieces) {
      file.push(Buffer.from(piece));
      if (ready.length > 0) yield take();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield take();
}
