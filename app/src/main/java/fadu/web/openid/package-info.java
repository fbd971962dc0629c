/** Signing in through an OpenID Connect issuer of the place: the code flow with PKCE, state and nonce. */
@NullMarked
package fadu.web.openid;

import org.jspecify.annotations.NullMarked;
