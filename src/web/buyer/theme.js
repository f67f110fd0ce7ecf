const LIGHT = {
  surface: '#ffffff',
  text: '#1c2526',
  quiet: '#55636a',
  line: '#d9e0df',
  bubble: '#eff3f2',
  accent: '#0b6b5d',
  onAccent: '#ffffff',
  mine: '#0b6b5d',
  onMine: '#ffffff',
};

const DARK = {
  surface: '#171d1f',
  text: '#e7eeed',
  quiet: '#a3b1b3',
  line: '#36434a',
  bubble: '#232c2f',
  accent: '#5fcab6',
  onAccent: '#07211c',
  mine: '#1c5a50',
  onMine: '#f1fbf9',
};

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Three dots that breathe one after the other. */
function typingDots(colour) {
  const dot = (index) =>
    `<circle cx="${10 + 14 * index}" cy="10" r="4" fill="${colour}" opacity=".3"><animate attributeName="opacity" ` +
    `values=".3;1;.3" dur="1.2s" begin="${0.2 * index}s" repeatCount="indefinite"/></circle>`;
  const dots = [0, 1, 2].map(dot).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="20">${dots}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** The page's colours, with the seller's own among them where there is one: `{light, dark}` of `{accent, onAccent}`. */
function coloursOf(isDark, brand) {
  const own = isDark ? DARK : LIGHT;
  const paint = isDark ? brand?.dark : brand?.light;
  return paint ? { ...own, ...paint, mine: paint.accent, onMine: paint.onAccent } : own;
}

/** Web Chat's style options for the light or the dark page. */
export function styleOptions(isDark, brand) {
  const colour = coloursOf(isDark, brand);
  return {
    accent: colour.accent,
    subtle: colour.quiet,
    backgroundColor: colour.surface,
    primaryFont: FONT,
    bubbleBackground: colour.bubble,
    bubbleBorderColor: colour.bubble,
    bubbleBorderRadius: 14,
    bubbleTextColor: colour.text,
    bubbleMaxWidth: 520,
    bubbleFromUserBackground: colour.mine,
    bubbleFromUserBorderColor: colour.mine,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: colour.onMine,
    timestampColor: colour.quiet,
    sendBoxBackground: colour.surface,
    sendBoxTextColor: colour.text,
    sendBoxPlaceholderColor: colour.quiet,
    sendBoxButtonColor: colour.accent,
    sendBoxButtonColorOnHover: colour.accent,
    sendBoxButtonColorOnFocus: colour.accent,
    sendBoxButtonColorOnActive: colour.accent,
    sendBoxButtonColorOnDisabled: colour.quiet,
    sendBoxButtonShadeColorOnHover: colour.bubble,
    sendBoxButtonShadeColorOnFocus: colour.bubble,
    sendBoxButtonShadeColorOnActive: colour.line,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: colour.accent,
    sendBoxBorderTop: `solid 1px ${colour.line}`,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: colour.surface,
    suggestedActionBackgroundColorOnHover: colour.bubble,
    suggestedActionBackgroundColorOnFocus: colour.bubble,
    suggestedActionBackgroundColorOnActive: colour.line,
    suggestedActionBorderColor: colour.accent,
    suggestedActionBorderRadius: 20,
    suggestedActionTextColor: colour.accent,
    suggestedActionTextColorOnHover: colour.accent,
    suggestedActionTextColorOnFocus: colour.accent,
    suggestedActionTextColorOnActive: colour.accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: colour.accent,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorColor: colour.accent,
    transcriptVisualKeyboardIndicatorColor: colour.accent,
    transcriptVisualKeyboardIndicatorStyle: 'solid',
    newMessagesButtonColor: colour.accent,
    notificationText: colour.text,
    scrollToEndButtonBehavior: 'any',
    cardEmphasisBackgroundColor: colour.bubble,
    cardPushButtonBackgroundColor: colour.accent,
    cardPushButtonTextColor: colour.onAccent,
    typingAnimationBackgroundImage: typingDots(colour.quiet),
    // What is kept as evidence (src/domain/files/fileKinds.ts).
    uploadAccept: 'image/*,video/mp4,video/quicktime,audio/*,application/pdf,.docx,.xlsx',
    sendAttachmentOn: 'attach',
    // What waits for the server has not failed: it goes out by itself.
    sendTimeout: 24 * 60 * 60 * 1000,
    sendTimeoutForAttachments: 24 * 60 * 60 * 1000,
  };
}

/** How a card looks: one button under the other, in the page's colours. */
export function cardHostConfig(isDark, brand) {
  const colour = coloursOf(isDark, brand);
  const ink = { default: colour.text, subtle: colour.quiet };
  return {
    fontFamily: FONT,
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 14 },
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    containerStyles: {
      default: {
        backgroundColor: colour.bubble,
        foregroundColors: { default: ink, accent: ink, light: ink },
      },
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
    },
  };
}
