import { notifications } from "@mantine/notifications";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure } from "@/lib/result";

/** Tells the reader what could not be done and what to do next. */
export function notifyFailure(failure: Failure): void {
  notifications.show({ color: "red", message: failureMessage(failure), autoClose: 8000 });
}
