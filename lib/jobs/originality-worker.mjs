// Entry of the process that compares drafts with the library, in plain JavaScript: Node starts it without a build.
import { register } from "tsx/esm/api";

const unregister = register();
const { serveOriginality } = await import("./serve-originality.ts");
await unregister();
serveOriginality();
