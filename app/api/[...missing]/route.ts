import { failureResponse } from "@/lib/auth/api-route";

/** Programs that ask for an address there is not are told so like of any other failure, and not by a page. */
const missing = () => failureResponse(404, "no-such-address");

export const GET = missing;
export const POST = missing;
export const PUT = missing;
export const PATCH = missing;
export const DELETE = missing;
