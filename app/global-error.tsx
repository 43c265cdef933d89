"use client";

/**
 * Shown when the layout itself fails, so neither catalogue nor style sheet can be relied on: plain words in the three languages.
 * It replaces Next's own page, whose inline styles the policy forbids.
 */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <h1>Crosscheck stopped here</h1>
        <p>Nothing that was saved is lost. Load the page again.</p>
        <p lang="zh-Hant">已儲存的內容都在，請重新載入。</p>
        <p lang="zh-Hans">已保存的内容都在，请重新加载。</p>
        <button type="button" onClick={reset}>
          Load again · 重新載入 · 重新加载
        </button>
        {error.digest ? <p>{error.digest}</p> : null}
      </body>
    </html>
  );
}
