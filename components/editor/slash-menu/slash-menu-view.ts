import { EDITOR_WORDS, SLASH_GROUP_NAMES } from "@/lib/messages/zh-editor";
import type { SlashGroup, SlashItem } from "./slash-item";

const LISTBOX_ID = "slash-menu";

/**
 * The list under the cursor. The focus stays in the editor, whose element points at the option in view
 * (`aria-activedescendant`), so that typing goes on narrowing the list.
 */
export class SlashMenuView {
  readonly dom = document.createElement("div");
  private items: readonly SlashItem[] = [];
  private options: HTMLElement[] = [];
  private activeIndex = 0;

  constructor(
    private readonly editorDom: HTMLElement,
    private readonly choose: (item: SlashItem) => void,
  ) {
    this.dom.id = LISTBOX_ID;
    this.dom.className = "slash-menu";
    this.dom.setAttribute("role", "listbox");
    this.dom.setAttribute("aria-label", EDITOR_WORDS.slashMenuLabel);
    // A stretch that scrolls has to be reachable; while the menu is open the editor answers Tab itself.
    this.dom.tabIndex = 0;
    // Pressing the mouse would move the focus, and with it the cursor, before the click arrives.
    this.dom.addEventListener("mousedown", (event) => event.preventDefault());
    this.dom.addEventListener("click", (event) => this.handleClick(event));
    editorDom.setAttribute("aria-controls", LISTBOX_ID);
    editorDom.setAttribute("aria-haspopup", "listbox");
  }

  /** Shows other items; the choice goes back to the first unless the same words only found more. */
  show(items: readonly SlashItem[], isLoading: boolean, keepsChoice = false): void {
    const chosenId = keepsChoice && this.activeIndex > 0 ? this.items[this.activeIndex]?.id : undefined;
    this.items = orderedByGroup(items);
    this.dom.replaceChildren();
    this.options = [];
    if (this.items.length === 0) {
      const text = isLoading ? EDITOR_WORDS.slashMenuLoading : EDITOR_WORDS.slashMenuEmpty;
      this.dom.append(element("div", "slash-menu-empty", text));
    }
    for (const group of groupsOf(this.items)) this.dom.append(this.renderGroup(group));
    this.activate(
      Math.max(
        0,
        this.items.findIndex(({ id }) => id === chosenId),
      ),
    );
  }

  /** Handles a key of the open menu; false leaves it to the editor. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.isComposing || event.keyCode === 229 || this.items.length === 0) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.activate((this.activeIndex + step + this.items.length) % this.items.length);
      return true;
    }
    const item = this.items[this.activeIndex];
    if ((event.key !== "Enter" && event.key !== "Tab") || item === undefined) return false;
    this.choose(item);
    return true;
  }

  destroy(): void {
    for (const name of ["aria-controls", "aria-haspopup", "aria-activedescendant"]) {
      this.editorDom.removeAttribute(name);
    }
    this.dom.remove();
  }

  private renderGroup(group: SlashGroup): HTMLElement {
    const name = SLASH_GROUP_NAMES[group];
    const dom = element("div", "slash-menu-group");
    dom.setAttribute("role", "group");
    dom.setAttribute("aria-label", name);
    const title = element("div", "slash-menu-group-name", name);
    title.setAttribute("aria-hidden", "true");
    dom.append(title);
    this.items.forEach((item, index) => {
      if (item.group === group) dom.append(this.renderOption(item, index));
    });
    return dom;
  }

  private renderOption(item: SlashItem, index: number): HTMLElement {
    const option = element("div", "slash-menu-option");
    option.id = `${LISTBOX_ID}-${index}`;
    option.dataset.index = String(index);
    option.setAttribute("role", "option");
    option.append(element("span", "slash-menu-title", item.title));
    if (item.detail !== undefined) option.append(element("span", "slash-menu-detail", item.detail));
    this.options[index] = option;
    return option;
  }

  private activate(index: number): void {
    this.activeIndex = index;
    for (const [at, option] of this.options.entries())
      option.setAttribute("aria-selected", String(at === index));
    const active = this.options[index];
    if (active === undefined) {
      this.editorDom.removeAttribute("aria-activedescendant");
      return;
    }
    this.editorDom.setAttribute("aria-activedescendant", active.id);
    active.scrollIntoView({ block: "nearest" });
  }

  private handleClick(event: MouseEvent): void {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    const item = this.items[Number(option?.dataset.index ?? -1)];
    if (item !== undefined) this.choose(item);
  }
}

/** Groups that the words name best come first, equals in their fixed order. */
function groupsOf(items: readonly SlashItem[]): SlashGroup[] {
  const best = new Map<SlashGroup, number>();
  for (const { group, rank = 0 } of items) best.set(group, Math.min(rank, best.get(group) ?? rank));
  const groups = (Object.keys(SLASH_GROUP_NAMES) as SlashGroup[]).filter((group) => best.has(group));
  return groups.sort((left, right) => (best.get(left) ?? 0) - (best.get(right) ?? 0));
}

/** Keys walk the items in the order shown. */
function orderedByGroup(items: readonly SlashItem[]): SlashItem[] {
  return groupsOf(items).flatMap((group) => items.filter((item) => item.group === group));
}

function element(tag: "div" | "span", className: string, text = ""): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  dom.textContent = text;
  return dom;
}
