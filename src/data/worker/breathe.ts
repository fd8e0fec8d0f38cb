/** Goes on after what waits in the page has had its turn: a timer would wait for 4 ms more, and a promise for nothing. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
