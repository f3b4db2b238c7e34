import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { wakeLibraryWorker } from "@/lib/jobs/start-library-worker";
import { cancelBatch, closeBatch, loadProgress } from "@/lib/store/import-batches";

type Params = { batch: string };

export const GET = apiRoute<Params>("read", async (_request, person, { batch }) => {
  const progress = await loadProgress(person.scope, batch);
  return progress === null ? failureResponse(404, "batch-missing") : Response.json(progress);
});

/** Says that every file of the batch has been handed over; saying it twice does no harm. */
export const PATCH = apiRoute<Params>("write", async (_request, person, { batch }) => {
  await closeBatch(person.scope, batch);
  wakeLibraryWorker();
  const progress = await loadProgress(person.scope, batch);
  return progress === null ? failureResponse(404, "batch-missing") : Response.json(progress);
});

/** Cancels what is left of the batch; what is imported stays. */
export const DELETE = apiRoute<Params>("write", async (_request, person, { batch }) => {
  await cancelBatch(person.scope, batch);
  wakeLibraryWorker();
  const progress = await loadProgress(person.scope, batch);
  return progress === null ? failureResponse(404, "batch-missing") : Response.json(progress);
});
