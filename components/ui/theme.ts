import {
  ActionIcon,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  Notification,
} from "@mantine/core";

const seal: MantineColorsTuple = [
  "#fbf1f0",
  "#f3dedc",
  "#e6b8b4",
  "#d88f89",
  "#cc6d66",
  "#c2554d",
  "#b33a33",
  "#9e1b1b",
  "#871416",
  "#700d11",
];

/** Warm greys for the dark scheme, from text to the deepest ground. */
const dark: MantineColorsTuple = [
  "#e6e1da",
  "#cfc8bf",
  "#b0a9a0",
  "#7d766e",
  "#4a4540",
  "#3d3834",
  "#2a2724",
  "#221f1d",
  "#191715",
  "#121110",
];

/** One deep red for the primary action and the current place, grey for the rest; closes are named in Chinese. */
export const theme = createTheme({
  primaryColor: "seal",
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  colors: { seal, dark },
  fontFamily: "var(--font-sans)",
  defaultRadius: "sm",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  components: {
    Modal: Modal.extend({
      defaultProps: { closeButtonProps: { "aria-label": "关闭" }, transitionProps: { duration: 100 } },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { "aria-label": "关闭" } } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
  },
});

/** Greys and reds as shipped are too pale for WCAG 2.2 AA on our grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#5c6066",
    "--mantine-color-placeholder": "#6b7280",
    "--mantine-color-error": "#b42323",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1f1d1b",
  },
  dark: {
    "--mantine-color-dimmed": "#b0a9a0",
    "--mantine-color-placeholder": "#a39c93",
    "--mantine-color-error": "#f59186",
    "--mantine-color-body": "#221f1d",
    "--mantine-color-text": "#e6e1da",
    "--mantine-color-seal-text": "#f0958c",
    "--mantine-color-seal-light-color": "#f3b3ac",
    "--mantine-color-seal-outline": "#f0958c",
    "--mantine-color-red-text": "#f59186",
    "--mantine-color-red-light-color": "#f8b4ac",
    "--menu-item-hover": "#3d3834",
  },
});
