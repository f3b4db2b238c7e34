import { notifications } from "@mantine/notifications";
import { useTransition } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { Result } from "@/lib/result";

type Act = <Value>(action: () => Promise<Result<Value>>, onDone: (value: Value) => void) => void;

/** Does one thing at a time, and tells why when it was refused. */
export function useAct(): { isPending: boolean; act: Act } {
  const [isPending, startTransition] = useTransition();
  const act: Act = (action, onDone) =>
    startTransition(async () => {
      const result = await action().catch(() => null);
      if (result === null) notifyFailure({ code: "server-unreachable" });
      else if (result.ok) onDone(result.value);
      else notifyFailure(result.error);
    });
  return { isPending, act };
}

export const say = (message: string) => notifications.show({ message });
