import type { MemberNames } from './members';

/** The members of a ticket’s `tickettype`, its fields and rights apart. */
export const ticketTypeMembers: MemberNames = {
  texts: `
    guid name use jira_issue_type always_bcc webannouncement default_category_1 default_category_2
    default_category_3 default_category_4 default_summary default_details default_details_html
    email_start_tag_override email_end_tag_override default_soctargetid default_soctargetname
    default_appointment_summary default_appointment_details default_justification
    default_impactdescription default_riskleveldescription default_testplan default_backoutplan
    default_communicationplan default_changeinformation_html default_servicestatusnote
    submitlabeloverride teams_chat_default_name kanbanstatuschoice_list default_team
  `,
  numbers: `
    id sequence group_id itilrequesttype statusafteruserupdate statusaftersupplierupdate
    closedrequestswithupdates pendingrequestswithupdates workflow_id reopenedstatus
    closedrequestsemailid pendingrequestsemailid closeduserupdatehours pendinguserupdatehours chargerate
    initial_status default_sla default_sendack default_matchedkbid approval_process_id from_mailbox_id
    close_kb_action default_product_id default_budgettype_id acknowledgementtemplate
    acknowledgementtemplateooh database_lookup_id default_estimate default_sendremoteinvite
    logtimeindaysincrement childticketcolumnsoverride statusaftertechupdate pdftemplate_id
    maximumRestrictedPriority auto_respond_logged_manually autoCloseHours closedrequestreplylimit
    pendingrequestreplylimit alluserscanview overridewiththefollowingtemplatewhenloggingmanually
    appointmentdefaultbody default_sendtosoc default_soctargettype statusafterapproverupdate
    access_control_level addactionstolinked default_impact default_risklevel defaultresourcetype
    defaultlisttype defaulttab default_targetdate agentresourcebookingtype defaultresourcetype_agent
    defaultagentresourcebookingduration_id attendeesenduser ganttgrandchildview ticketlinktype
    salesforce_default_stage auto_delete_data statusafterresourcebook parentstatusafterallchildclosed
    allowlogonbehalfof auto_create_appt tab_display sprint_tickettype_id default_kanban_view
    completion_status_type project_type auto_forward_email_updates process_open_tickets
    todolistportalvisibility default_appt_type ticket_status_after_appointment startdate_validation
    targetdate_validation default_servicenow_type default_agent default_priority
  `,
  switches: `
    agentscanselect allowattachments copyattachmentstochild copyattachmentstorelated is_sprint
    enduserscanselect anonymouscanselect visible portalcanreopen closedrequestswithupdatesincpending
    includeinmobiledbsync default_team_to_agents_default default_excludefromsla default_showforusers
    default_sendemail allowall_actions allowall_team allowall_status allowall_category1
    allowall_category2 allowall_category3 allowall_category4 hide_respond dontsendslareminders
    dontusependingclosure applydefaultsontypechangebool allowtickettypetobechild
    mustclosechildbeforeclosurebool logtimeindays usetimeslotsforstartandtargettimes showunborntab
    allowcustomiseunborn inform_account_manager alluserscanviewit thisentitycanbevotedfor editservstatus
    setrelatedservicesfromassets forwardinboundupdates displayonquicktime display_audit_tab
    overwrite_showforusers showdownvote addnoteonlytolinked dontconfirm_updateparent isbillable
    defaultsync_to_sentinel adduserupdatestochildren userbookfromportal showopenusertickets
    showopensitetickets showopenclienttickets updateservicestatus showbillingtab showsuggestionstab
    showoppcontacttab showactivestatuskanban allowall_appointment_types
    include_appointments_scheduled_hours allowall_iframe_customtabs default_sync_to_salesforce
    show_add_note pin_important_actions showdecendantwarningoptions defaultsidebarcollapsed
    showgeneralsurveyfields default_send_to_pagerduty show_project_task_dates default_is_sensitive
    legacy_print_request_details legacy_print_service_form show_child_assets showopensuppliertickets
    allowall_suggestion_faqlists allow_teams_chat_creation show_teams_chats_as_tabs
  `,
  lists: 'default_services',
};

/** A field that a ticket type places on its forms. */
export const typeFieldMembers: MemberNames = {
  texts: 'techtab_name',
  numbers: `
    id rtid fieldid seq tableid groupid endusernew enduserdetail technew techdetail technewlocation
    restrictupdate techtab_id restrictread techaction enduseraction
  `,
  switches: 'copytochildonupdate copytochild copytorelated endusercheckboxmandatory',
};

/** Who may use a ticket type. */
export const accessMembers: MemberNames = {
  texts: 'entity',
  numbers: 'id entity_id type agent_id user_id role_id team_id department_id level',
};
