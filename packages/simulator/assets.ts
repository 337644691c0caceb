/** Values that the asset form of a real tenant would hold. */
export interface ReadyAssets {
  oauth2_client_credentials: {
    url: string;
    tenant_id: string;
    client_id: string;
    client_secret: string;
    scope: string[];
  };
  oauth2_password: {
    url: string;
    tenant_id: string;
    oauth2_username: string;
    oauth2_password: string;
    client_id: string;
    scope: string[];
  };
}

/** The one tenant there is. It need not be named, but an asset that names it draws no warning. */
export const tenant = 'simulated';

/** The application "Client ID and Secret (Services)". HaloPSA's ids are GUIDs, its secrets two GUIDs in a row. */
export const serviceApplication = {
  client_id: 'fa4e0000-0000-4000-8000-000000000001',
  client_secret: 'fa4e5ec2-0000-4000-8000-000000000001-fa4e5ec2-0000-4000-8000-000000000002',
};

/** The application "Username & Password"; the password has characters that a form must encode. */
export const loginApplication = {
  client_id: 'fa4e0000-0000-4000-8000-000000000002',
  username: 'soc.playbook@example.com',
  password: 'not a real password + 100% & more',
};

/** The two ready assets for a simulator at this address. */
export const assetsFor = (url: string): ReadyAssets => ({
  oauth2_client_credentials: { url, tenant_id: tenant, ...serviceApplication, scope: ['all'] },
  oauth2_password: {
    url,
    tenant_id: tenant,
    oauth2_username: loginApplication.username,
    oauth2_password: loginApplication.password,
    client_id: loginApplication.client_id,
    scope: ['read:tickets', 'edit:tickets', 'read:customers'],
  },
});
