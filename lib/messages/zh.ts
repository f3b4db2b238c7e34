import type { Failure } from "@/lib/result";
import type { MessageCatalogue } from "./message-catalogue";
import { APP_MESSAGES } from "./zh-app";
import { CORPUS_MESSAGES } from "./zh-corpus";
import { EXPORT_MESSAGES } from "./zh-export";
import { FIND_MESSAGES } from "./zh-find";
import { FORMULATIONS_MESSAGES, REVIEW_SETTINGS_MESSAGES } from "./zh-formulations";
import { PEOPLE_MESSAGES } from "./zh-people";

/** Every sentence a reader sees on a failure, by code. */
export const MESSAGES: MessageCatalogue = {
  ...APP_MESSAGES,
  ...CORPUS_MESSAGES,
  ...EXPORT_MESSAGES,
  ...FIND_MESSAGES,
  ...FORMULATIONS_MESSAGES,
  ...REVIEW_SETTINGS_MESSAGES,
  ...PEOPLE_MESSAGES,
};

/** The sentence for a failure; an unknown code gets the plain one, never the code itself. */
export function failureMessage(failure: Failure): string {
  const message = MESSAGES[failure.code] ?? APP_MESSAGES.unexpected;
  return message(failure.data ?? {});
}
