import {css} from '@lit/reactive-element';

/** The look of a filing around its step: header, notices, what is saved. */
export const filingStyles = css`
  :host {
    background: var(--_ground);
    --_pad: calc(1.5 * var(--_space));
  }
  .filing {
    max-width: 60rem;
    margin-inline: auto;
    padding: var(--_pad);
    padding-block-end: calc(3 * var(--_space) + env(safe-area-inset-bottom, 0px));
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .step > .error-summary {
    margin: 0;
    scroll-margin-block: calc(8 * var(--_space));
  }
  .step-title,
  .service-title {
    line-height: 1.4;
  }

  .service {
    margin-block-end: calc(2 * var(--_space));
    padding: calc(0.5 * var(--_space)) calc(0.5 * var(--_space)) 0;
  }
  .service-title {
    font-size: 1.2em;
    font-weight: 700;
    text-wrap: balance;
  }
  .item-code {
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .step-title {
    padding-inline: calc(0.5 * var(--_space));
    border-radius: 4px;
    font-size: 1.12em;
    font-weight: 600;
    scroll-margin-block: calc(8 * var(--_space));
  }
  .step-title:focus-visible {
    outline-width: 2px;
    outline-offset: 2px;
  }
  .saved {
    color: var(--_muted);
    font-size: 0.85em;
    margin-block-start: calc(2 * var(--_space));
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .loading {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    padding-block: calc(5 * var(--_space));
    text-align: center;
  }
  .loading {
    justify-content: center;
    min-height: 16em;
    color: var(--_muted);
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    margin-block-end: calc(2 * var(--_space));
    padding: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-soft);
    font-size: 0.94em;
  }
  .banner p {
    padding-block: calc(0.5 * var(--_space));
  }
  .banner-actions {
    display: flex;
    margin-inline-start: calc(-1 * var(--_space));
  }
  .banner.warning {
    padding-block: var(--_space);
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .dialog-body:empty {
    display: none;
  }

  @media (min-width: 720px) {
    .dialog.narrow {
      max-width: 30em;
    }
  }
  @container (min-width: 720px) {
    .filing {
      --_pad: calc(3 * var(--_space));
    }
    .step-title,
    .service {
      padding-inline: 0;
    }
    .service-title {
      font-size: 1.4em;
    }
  }
`;
