/** The environment for calls of the connector's: the simulator is reached past any proxy. */
export function directEnvironment(env: NodeJS.ProcessEnv, simulatorUrl: string): NodeJS.ProcessEnv {
  const { NO_PROXY, no_proxy, ...others } = env;
  const direct = [NO_PROXY ?? no_proxy, new URL(simulatorUrl).host].filter(Boolean).join(',');
  return { ...others, NO_PROXY: direct };
}
