import { CloseButton, Kbd, Modal, Table } from "@mantine/core";
import { PROMPTER_HELP } from "./prompter-keys";

/** What the keys and fingers do. */
export function PrompterHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    // A heading of our own: the dialog's would be a banner inside the page.
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size="sm"
      attributes={{ content: { "aria-label": "按键说明" } }}
    >
      <div className="mb-3 flex items-center">
        <h2 className="font-bold">按键说明</h2>
        <CloseButton aria-label="关闭" className="ml-auto" onClick={onClose} />
      </div>
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
