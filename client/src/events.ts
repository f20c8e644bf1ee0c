/** An event of a stream of server-sent events. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** How long nothing at all may come, in milliseconds: the server says something every 12 seconds. */
const SILENCE_MS = 30_000;

/** The events of a stream as they come. Throws where nothing comes any more, and closes the stream when no more are taken. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  silence = SILENCE_MS,
): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), silence);
      if (done) return;
      text += decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const lines = part.split('\n');
        const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => valueOf(line));
        const data = of('data');
        const event = of('event').at(-1);
        if (data.length > 0 || event !== undefined) yield { event: event ?? 'message', data: data.join('\n') };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const valueOf = (line: string) => line.slice(line.indexOf(':') + 1).replace(/^ /, '');

async function within<Value>(waited: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing has come for ${ms} ms.`)), ms);
  });
  return Promise.race([waited, silent]).finally(() => clearTimeout(timer));
}
