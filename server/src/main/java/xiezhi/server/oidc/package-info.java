/** The agency's own sign-in, by OpenID Connect: proves who somebody is, knows nothing of accounts. */
@NullMarked
package xiezhi.server.oidc;

import org.jspecify.annotations.NullMarked;
