import type { MemberNames } from './members';

/** The members of a ticket’s `priority`. */
export const priorityMembers: MemberNames = {
  texts: 'id name fixunits responseunits colour responsestartofdaytime startofdaytime',
  numbers: 'slaid priorityid fixtime responsetime workdaysoverride',
  switches: `
    enterslaexcuse ishidden fixendofday responseendofday responsestartofday startofday setfixtostartdate
    setfixtotargetdate
  `,
};

/** A custom field of a ticket that is read by itself. */
export const customFieldMembers: MemberNames = {
  texts: 'name label summary display calculation regex',
  numbers: `
    id type value characterlimit characterlimittype inputtype ordervaluesby extratype usage
    custom_extra_table_id selection_field_id
  `,
  switches: `
    copytochild searchable ordervalues database_lookup_auto copytochildonupdate showondetailsscreen
    copytorelated is_horizontal isencrypted
  `,
};

/** An action among a ticket’s `extra_actions`. */
export const actionMembers: MemberNames = {
  texts: `
    outcome who note note_html tweetfrom facebookid facebook_parent_id
    dynamicsactionid pagerdutyid facebook_from_id twitter_from_id instagramid instagramname
    instagram_parent_id instagram_from_id actionby_application_id guid
  `,
  dates: 'datetime actiondatecreated actionarrivaldate actioncompletiondate',
  numbers: `
    ticket_id id who_type who_agentid replied_to_ticket_id replied_to_action_id created_from_ticket_id
    created_from_action_id action_contract_id project_id actionchargeamount actioncontractid
    actiontravelamount actionmileageamount actionbillingplanid asset_id asset_site from_mailbox_id
    actionprepayhours agentnotificationneeded travel_surchargeid twitterid pagerdutysendstatus chatid
    action_supplier_id emailtemplate_id actionoohtime actionholidaytime actiontotaloohtime
    senttoapisupplierid actionprepayamount senttojirasupplierid senttoservicenowsupplierid
    timesheet_approval_status milestone_bill_id outcome_id action_systemid timetakendays
    timetakenadjusted actionchargehours actionnonchargeamount actionnonchargehours chargerate
    travel_chargerate old_status new_status attachment_count unread actionby_agent_id actionby_user_id
  `,
  switches: `
    actioninvoicenumber_isproject lwwarrantyreported actisbillable actisreadyforprocessing
    labourwarranty actreviewed reply_direct actioninformownerofaction achargetotalprocessed tweetsent
    senttofb sendemail update_children update_parent _canupdate dont_do_rules dont_update_fault
    usecroverride azure_action_complete senttoinsta hiddenfromuser important
  `,
  lists: 'customfields',
};
