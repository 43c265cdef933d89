import { type NextRequest, NextResponse } from "next/server";
import { AppError } from "./lib/server/errors";
import { requireOwnHost } from "./lib/server/http/own-host";

/** The policy of one page view: scripts and style sheets run only with its nonce. */
function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    // React rebuilds server stacks with eval while developing; never in production.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // The overlay of the development server adds style sheets without a nonce.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Refuses a foreign host (routes do it themselves), and gives each page a fresh nonce: Next reads it from the policy of the request and puts it on its own tags. */
export function proxy(request: NextRequest): NextResponse {
  try {
    requireOwnHost(request.headers.get("host"));
  } catch (error) {
    if (error instanceof AppError) return new NextResponse(error.userMessage, { status: error.status });
    throw error;
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

// Uploads and exports stay out of the proxy, which would buffer them; static files need no policy.
export const config = { matcher: ["/((?!api/|_next/static|_next/image|icon.svg|favicon.ico).*)"] };
