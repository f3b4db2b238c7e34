/**
 * Does something when the next frame has been painted, so that what is on its way to the screen comes first; nothing while
 * nobody can see the page.
 */
export function afterPaint(work: () => void): void {
  // The callbacks of a frame run before it is laid out and painted; a message is the first thing after that.
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      work();
    };
    channel.port2.postMessage(null);
  });
}
