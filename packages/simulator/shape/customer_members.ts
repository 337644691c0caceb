import type { MemberNames } from './members';

/** The members of a ticket’s `user`, its site apart. */
export const userMembers: MemberNames = {
  texts: `
    name site_name client_name firstname surname initials emailaddress sitephonenumber colour other5
    sitetimezone delegation_user_name googleworkplace_id servicenow_id servicenow_username sgatewayid
    samaccountname oktaid azure_tenant_id linked_user_name hubspot_id hubspot_url azure_tenant_domain
    jira_instance_name use
  `,
  dates: 'datecreated delegation_start delegation_end ulastupdate azure_last_login_date',
  numbers: `
    id site_id site_id_int telpref priority_id linked_agent_id connectwiseid autotaskid messagegroup_id
    web_access_level showmeonly showrecentonly cataloglevel encmethod adconnection useadlogin
    organisation_id delegation_user_id linked_user_id passportal_id opportunity_id device_access_level
    jira_instance client_id
  `,
  switches: `
    ischangeapprover2 inactive isimportantcontact neversendemails isserviceaccount isimportantcontact2
    dontackemails inform informaction informclearance showslatimes canadd allowviewsitedocs
    ischangeapprover cancreateuser isheadofdept iscontractcontact informnewarea informactionarea
    informclearancearea viewallcleared canaccesscatalog canviewcontracts ispoapprover ismaincontact
    delegation_activated delegation_timebased isnhserveremaildefault canaccessinvoices
    authenticatorapp_configured locked allowviewclientdocs hubspot_dont_sync hubspot_archived
    unsubscribed canviewopps salesforce_dontsync dontackemails2
  `,
  lists: `
    customfields custombuttons addresses popup_notes usercompany software external_links roles
  `,
};

/** A department of a user. */
export const departmentMembers: MemberNames = {
  texts: 'user_name department_name role_name',
  numbers: 'id user_id department_id',
  switches: 'is_manager is_azure_department',
};

/** The members of a user’s `site`, its client and addresses apart. */
export const siteMembers: MemberNames = {
  texts: `
    accountsid accountsfirstname accountslastname accountsemailaddress accountsccemailaddress
    accountsbccemailaddress name client_name clientsite_name phonenumber colour timezone
    maincontact_name language_name guid servicenowid datto_id datto_url azuretenantid pagerdutywildcard
    site_item_tax_code_name site_service_tax_code_name site_contract_tax_code_name
    site_prepay_tax_code_name site_purchase_tax_code_name auvik_id country_code use itglue_id
    client_itglue_id country_code_name region_code_name
  `,
  dates: 'datecreated uptimestamp contractlastchecked slastupdate',
  numbers: `
    id client_id sla_id messagegroup_id style upwho refnumber geocoord1 geocoord2 defaultstocklocation
    language_id linked_organisation_id cautomateid ninjarmmid device42id datto_alternate_id
    connectwiseid autotaskid ateraid site_service_tax_code site_prepay_tax_code site_contract_tax_code
    site_purchase_tax_code syncroid region_code maincontact_id site_item_tax_code
  `,
  switches: `
    inactive invoice_address_isdelivery isstocklocation isinvoicesite defaultdelivery slocked
    isnhserveremaildefault all_faqlists_allowed hasitemsinstock
  `,
  lists: 'popup_notes sitecontacts faqlists external_links customfields custombuttons',
};

/** An address of a ticket or a site. */
export const addressMembers: MemberNames = {
  texts: 'line1 line2 line3 line4 postcode',
  dates: 'date_active',
  numbers: 'id type site_id',
  switches: 'primary inactive',
};

/** The members of a site’s `client`. */
export const clientMembers: MemberNames = {
  texts: `
    name toplevel_name colour override_org_name override_org_phone override_org_email
    override_org_website override_org_portalurl thirdpartynhdapiurl xeroid pritech_name sectech_name
    accountmanagertech_name item_tax_code_name service_tax_code_name contract_tax_code_name
    prepay_tax_code_name defcat1 defcat2 defcat3 defcat4 main_site_name contractaccountsdesc
    prepayaccountsdesc thirdpartynhdauthurl thirdpartynhdtenant thirdpartynhdapiclientid portalcolour
    portalbackgroundimageurl accountsfirstname accountslastname purchase_tax_code_name xero_tenant_name
    servicenowid datto_id datto_url qbodefaulttaxcodename kashflow_tenant_name website snelstart_id
    default_currency_code_name datto_commerce_url qbo_company_name accountsbccemailaddress
    defaultcontractoverride_ref liongard_url regmanagertech_name logmanagertech_name salesreptech_name
    cxmleadtech_name portalchatprofile portalchatprofile_name kaseyaid trading_name dbc_company_name
    servicenow_url servicenow_locale servicenow_username sage_business_cloud_details_name
    exact_division_name jira_url jira_username defaultpdftemplateinvoicetickets_name
    defaultpdftemplateinvoiceorders_name defaultpdftemplateinvoicerecurring_name main_contact_name
    main_phonenumber override_layout_name servicenow_ticket_sync jira_webhook_username use
    xero_tenant_id overridepdftemplateinvoice_name client_to_invoice_name itglue_id clientcurrency
    sentinel_subscription_id sentinel_workspace_name sentinel_resource_group_name sentinel_tenant_name
    client_to_invoice_recurring_name dbc_company_id sentinel_default_user_override_name
    accountownertech_name overridepdftemplatequote_name
  `,
  dates: 'datecreated alastupdate',
  numbers: `
    id toplevel_id confirmemail actionemail clearemail messagegroup_id mailbox_override
    default_mailbox_id item_tax_code service_tax_code prepay_tax_code contract_tax_code createdfrom_id
    imageindex fcemail billinggroup main_site_id linked_organisation_id ninjarmmid purchase_tax_code
    prepayrecurringminimumdeduction prepayrecurringautomaticdeduction preferreddeliverymethod
    qbodefaulttax device42id datto_alternate_id qbodefaulttaxcode connectwiseid autotaskid ateraid
    kashflowid datto_commerce_id syncroid sync_servicenow_attachments override_layout_id
    overridepdftemplateinvoice kashflow_tenant_id client_to_invoice invoiceduedaysextraclient
    sentinel_tenant_id default_currency_code client_to_invoice_recurring cautomateid
    sentinel_default_user_override percentage_to_survey overridepdftemplatequote
  `,
  switches: `
    inactive override_org_logo prinotify secnotify priassign secassign invoiceyes floverride
    fluserdef1hide fluserdef2hide fluserdef3hide fluserdef4hide fluserdef5hide fluserdef1mand
    fluserdef2mand fluserdef3mand fluserdef4mand fluserdef5mand includeactions needsinvoice dontinvoice
    showslaonweb emailinvoice dont_auto_send_invoices monthlyreportinclude monthlyreportemaildirect
    monthlyreportemailmanager monthlyreportshowonweb billforrecurringprepayamount
    all_organisations_allowed allowall_tickettypes allowall_category1 allowall_category2
    allowall_category3 allowall_category4 alocked allowallchargerates excludefrominvoicesync
    override_portalcolour isarchived_xero prepayrecurringminimumdeductiononlyactive
    isnhserveremaildefault hubspot_dont_sync hubspot_archived default_team_to_salesrep_override
    automatic_sales_tax ticket_invoices_for_each_site is_vip taxable
  `,
  lists: `
    custombuttons allowed_organisations faqlists popup_notes allowed_tickettypes allowed_category1
    allowed_category2 allowed_category3 allowed_category4 billingplans overriding_rates chargerates
    areaitems external_links extratabs azure_tenants
  `,
};
