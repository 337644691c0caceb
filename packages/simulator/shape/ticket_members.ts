import type { MemberNames } from './members';

/** The members that every recorded ticket had, besides its objects and lists of objects. */
export const ticketMembers: MemberNames = {
  texts: `
    summary details sla_name client_name site_name user_name team category_1 category_2 category_3
    category_4 site_timezone reportedby user_email emailtolist starttime targettime oppcontactname
    oppcompanyname oppemailaddress oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion
    opptype opptimezonename userdef1 userdef2 userdef3 userdef4 userdef5 section_timezone guid key
    details_html takenby messsent backoutplan communicationplan testplan riskdescription
    impactdescription timezonename pagerdutyid pagerdutyincidentidstring mailentryid phonenumberfrom
    addressfrom changeinformation_html users_name reference email_start_tag_override
    email_end_tag_override devops_agent orionacknowledgenote orionalertname servicenow_id
    splunkoncall_id splunkoncallurl servicenow_number autotask_number meraki_device meraki_alert_type
    ninja_alert_id who matched_rule_ids auvik_id auvik_url pagerdutyservice sms_override use
    servicestatusnote ticket_tags purchaseordernumber
  `,
  dates: `
    dateoccurred respondbydate fixbydate slaactiondate lastactiondate lastincomingemail targetdate
    deadlinedate datecreated auditdate workflow_stepstarted orionacknowledgedate
    laststatuschangestatusdate reviewed_date
  `,
  numbers: `
    id status_id tickettype_id sla_id priority_id client_id site_id user_id agent_id estimate
    estimatedays child_count attachment_count enduserstatus slaholdtime slapercused slatimeleft
    currentelapsedhours organisation_id department_id matched_kb_id product_id release_id release2_id
    release3_id workflow_id workflow_step workflow_seq pipeline_stage_id impact urgency starttimeslot
    targettimeslot cost quantity source releasenotegroup_id supplier_status appointment_type impactlevel
    createdfrom_id top_level_id site_sla_id supplier_contract_id risklevel changeseq mailboxid
    chargerate laststatuschangeinformed auditstatus auditunum sendprintrequest pagerdutystatus
    component_id version_id contract_id laststatuschangeinformedmanager currency
    projectconsignmentheaderid projectconsignmentdetailid servicefailurestid hdid matched_rule_id
    deadlinenotificationhours team_id newaction_emailfrom budgettype_id pagerdutyeragent
    devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate
    orionclosestate orionacknowledgedby splunkoncallstatus connectwise_id connectwise_project_id
    autotask_id atera_alert_id laststatuschangestatus ninja_device_id resourcetype_id
    resource_booking_type article_type automate_id device_automate_id postloggedview freshdesk_id
    alluserscanview visible_child_tickets ncentral_details_id supplier_contact_id thirdpartyreviewscore
    datto_alert_state contract_schedule_plan_id useful_count notuseful_count itil_requesttype_id
    merged_into_id
  `,
  switches: `
    flagged read onhold excludefromsla is_vip isimportantcontact inactive release_important
    projectinternaltask supplier_breachrespsent supplier_breachfixbysent showforusers agreedcleared
    surveysent inform3rdpartysystem surveyneeded knownerror development actisbillabledefault
    forwardinboundupdates loggedoutofhdworkinghours acctmaninformedsurvey oppdontaddtomailinglist
    deleted ignore_kb_match showonroadmap sendack _canupdate is_opportunity is_project sendtopagerduty
    locked has_related isbillable itemsarebillable faultapprovalfailed domerge isnew sync_to_salesforce
    is_sensitive hide_feedback isbeingclosed updateservicestatus invoiceseperatelyoverride reviewed
  `,
  lists: 'tags olas',
};
