// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","required":["path_parameters"],"properties":{"path_parameters":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"kind":"ticket_id"}}},"parameters":{"type":["object","null"],"additionalProperties":false,"properties":{"includedetails":true,"includelastaction":true,"ticketidonly":true,"include_auditing":true,"includeagent":true,"includechildids":true,"includelastappointment":true,"includelinkedobjects":true,"includenextappointment":true,"includeparentchangeinfo":true,"includeparentsubject":true,"includeseenby":true,"amailentryid":true,"assignedto":true,"consignablelines":true,"debug":true,"dodatabaselookup":true,"email":true,"is_portal":true,"isdetailscreen":true,"ishalolink":true,"ispreview":true,"isteams":true,"nocache":true,"subject":true,"utcoffset":true},"fieldKinds":0},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"notes":{"kind":"query_boolean"},"attachments":{"kind":"query_boolean"},"follow_merged":{"kind":"query_boolean"},"fields":{"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}}}}}};
const schema12 = {"type":["integer","string"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const pattern0 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/ticket_id/type",keyword:"type",params:{type: schema12.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const pattern1 = new RegExp("^(true|false)$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema13.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["string","number","null"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_text/type",keyword:"type",params:{type: schema14.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["integer","string","null"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};
const pattern2 = new RegExp("^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema15.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/integer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -2147483648 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema16.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const func2 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};
const func3 = Object.prototype.hasOwnProperty;
const obj0 = new Map([["query_boolean","includedetails includelastaction ticketidonly include_auditing includeagent includechildids includelastappointment includelinkedobjects includenextappointment includeparentchangeinfo includeparentsubject includeseenby consignablelines debug dodatabaselookup is_portal isdetailscreen ishalolink ispreview isteams nocache"],["query_text","amailentryid email subject"],["integer","assignedto"],["number","utcoffset"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path_parameters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path_parameters"},message:"must have required property '"+"path_parameters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path_parameters !== undefined){
let data0 = data.path_parameters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err1 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(key0 === "id")){
const err2 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
if(!validate11(data0.id, {instancePath: instancePath+"/path_parameters/id"})){
vErrors = func2(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parameters !== undefined){
let data2 = data.parameters;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema11.properties.parameters.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func3.call(schema11.properties.parameters.properties, key1))){
const err5 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const field0 in data2){
const kind0 = obj0.get(field0);
if(kind0 === "query_boolean"){
if(!validate13(data2[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "query_text"){
if(!validate15(data2[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate17(data2[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate19(data2[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.options !== undefined){
let data3 = data.options;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema11.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!((((key2 === "notes") || (key2 === "attachments")) || (key2 === "follow_merged")) || (key2 === "fields"))){
const err7 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.notes !== undefined){
if(!validate13(data3.notes, {instancePath: instancePath+"/options/notes"})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.attachments !== undefined){
if(!validate13(data3.attachments, {instancePath: instancePath+"/options/attachments"})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.follow_merged !== undefined){
if(!validate13(data3.follow_merged, {instancePath: instancePath+"/options/follow_merged"})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.fields !== undefined){
let data7 = data3.fields;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/type",keyword:"type",params:{type: schema11.properties.options.properties.fields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/options/fields/" + i0,schemaPath:"#/properties/options/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/options/fields/" + i0,schemaPath:"#/properties/options/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
