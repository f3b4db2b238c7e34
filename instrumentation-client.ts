import { config } from "zod/v4/core";

// The policy of our pages allows no code made from text. Without this the library tries once a page whether it may, and
// every try stands in the browser's console as a breach.
config({ jitless: true });
