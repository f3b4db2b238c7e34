import { Kbd, Modal, Table } from "@mantine/core";
import { PROMPTER_HELP } from "./prompter-keys";

/** What the keys and fingers do. */
export function PrompterHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="按键说明" size="sm">
      <Table>
        <Table.Tbody>
          {PROMPTER_HELP.map(({ act, keys, label }) => (
            <Table.Tr key={act}>
              <Table.Td>{label}</Table.Td>
              <Table.Td className="whitespace-nowrap text-right">
                <Kbd>{keys}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className="mt-3 text-sm text-ink-soft">
        触屏：点一下开始或暂停，上下拖动移到别处，两指开合改字号。语速只改这里，不改全单位的设置；讲到哪里会记在这台电脑的浏览器里。
      </p>
    </Modal>
  );
}
