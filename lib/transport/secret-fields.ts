/** Names of form fields whose values go back to nobody: what signs somebody in, or proves who they are. */
export const secretFields = /pass|code|token|secret|device|ticket|^current$/i;
