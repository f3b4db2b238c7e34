import type { ImportBatch } from "./use-import";

/** Files of a batch, those not handed over yet included. */
export function totalOf({ progress, upload }: ImportBatch): number {
  const { waiting, done, failed, cancelled } = progress.counts;
  const known = waiting + done + failed + cancelled;
  // An archive counts as one until its files are known; files handed over are counted by the server.
  const toCome = upload === null || progress.uploaded ? 0 : upload.total - upload.sent;
  return known + toCome;
}

/** One line on how far a batch is. */
export function summaryOf(batch: ImportBatch): string {
  const { done, failed, cancelled } = batch.progress.counts;
  const total = totalOf(batch);
  const left = total - done - failed - cancelled;
  const parts = [`共 ${total} 个：已导入 ${done}`, `未导入 ${failed}`];
  if (cancelled > 0) parts.push(`已取消 ${cancelled}`);
  if (!batch.progress.finished) parts.push(left > 0 ? `剩余 ${left}` : "正在收尾");
  return parts.join("，");
}

/** Share of the files that are through, 0 to 100. */
export function percentOf(batch: ImportBatch): number {
  const { done, failed, cancelled } = batch.progress.counts;
  const total = totalOf(batch);
  return total === 0 ? 0 : ((done + failed + cancelled) / total) * 100;
}
