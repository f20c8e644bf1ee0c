const DAY = 86_400_000;

/** Does a piece of work now and once a day, until it is stopped. What goes wrong is told, and tried again the next day. */
export function daily(work: () => Promise<unknown>, failed: (error: unknown) => void): () => void {
  const run = () => void work().catch(failed);
  run();
  const timer = setInterval(run, DAY);
  // It keeps no process alive that has nothing else to do.
  timer.unref();
  return () => clearInterval(timer);
}
