/** How the bubble looks, whatever the page around it says. `colour` is the seller's, `onColour` what is read on it. */
export const bubbleStyle = ({ colour, onColour }, side) => `
:host {
  all: initial;
}
* {
  box-sizing: border-box;
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
.launcher {
  position: fixed;
  z-index: 2147483646;
  bottom: 20px;
  ${side}: 20px;
  display: grid;
  place-items: center;
  width: 60px;
  height: 60px;
  padding: 0;
  border: 2px solid ${onColour};
  border-radius: 50%;
  background: ${colour};
  box-shadow: 0 4px 16px rgb(0 0 0 / 30%);
  color: ${onColour};
  cursor: pointer;
}
.launcher svg {
  width: 28px;
  height: 28px;
}
.launcher[aria-expanded='true'] .talk,
.launcher[aria-expanded='false'] .down {
  display: none;
}
.launcher:focus-visible,
.close:focus-visible,
.away a:focus-visible {
  outline: 3px solid #fff;
  box-shadow: 0 0 0 6px #1c2526;
}
.count {
  position: absolute;
  top: -6px;
  ${side}: -6px;
  min-width: 24px;
  padding: 0 6px;
  border: 2px solid #fff;
  border-radius: 14px;
  background: #b3261e;
  color: #fff;
  font-size: 13px;
  font-weight: 700;
  line-height: 20px;
  text-align: center;
}
.count:empty {
  display: none;
}
.told {
  position: fixed;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.panel {
  position: fixed;
  z-index: 2147483647;
  inset: auto;
  bottom: 92px;
  ${side}: 20px;
  width: 400px;
  max-width: calc(100vw - 40px);
  height: min(660px, calc(100dvh - 112px));
  max-height: none;
  margin: 0;
  padding: 0;
  overflow: hidden;
  border: 1px solid rgb(128 128 128 / 45%);
  border-radius: 16px;
  background: #fff;
  box-shadow: 0 12px 40px rgb(0 0 0 / 28%);
  color: #1c2526;
}
.panel::backdrop {
  background: none;
}
.panel iframe {
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
}
.close {
  position: absolute;
  top: 12px;
  inset-inline-end: 10px;
  display: grid;
  place-items: center;
  width: 44px;
  height: 44px;
  border: 0;
  border-radius: 50%;
  background: transparent;
  color: #55636a;
  cursor: pointer;
}
.close:hover {
  background: rgb(128 128 128 / 18%);
}
.close svg {
  width: 22px;
  height: 22px;
}
.away {
  position: absolute;
  inset: 0;
  margin: 0;
  padding: 72px 24px 24px;
  background: inherit;
  font-size: 16px;
  line-height: 1.5;
}
.away a {
  color: inherit;
  font-weight: 600;
}
[hidden] {
  display: none !important;
}
.panel.full {
  inset: 0;
  width: 100%;
  max-width: none;
  height: 100dvh;
  border: 0;
  border-radius: 0;
}
@media (prefers-color-scheme: dark) {
  .panel {
    background: #171d1f;
    color: #e7eeed;
  }
  .close {
    color: #a3b1b3;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .launcher:hover {
    transform: scale(1.05);
    transition: transform 0.15s;
  }
  .panel[open] {
    animation: rise 0.18s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
}
@media (forced-colors: active) {
  .launcher,
  .count {
    forced-color-adjust: none;
  }
}
@media print {
  .launcher,
  .panel {
    display: none;
  }
}`;
