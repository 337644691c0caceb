// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["url","client_id","client_secret","scope"],"properties":{"url":{"type":"string"},"tenant_id":{"type":"string"},"client_id":{"type":"string"},"client_secret":{"type":"string"},"scope":{"kind":"scopes"},"verify_ssl":{"kind":"query_boolean"},"http_proxy":{"type":"string"},"auth_url":{"type":"string"},"ca_certificate":{"type":"string"},"request_timeout":{"kind":"seconds_per_request"},"max_retries":{"kind":"zero_to_ten"}}};
const schema32 = {"type":["array","string"],"pattern":"\\S","minItems":1,"items":{"kind":"scope"}};
const schema33 = {"type":"string","pattern":"\\S"};
const schema34 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema35 = {"type":["number","string"],"pattern":"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$","maximum":840,"exclusiveMinimum":0};
const schema36 = {"type":["integer","string"],"pattern":"^0*([0-9]|10)$","minimum":0,"maximum":10};
const pattern4 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^(true|false)$", "u");
const pattern7 = new RegExp("^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$", "u");
const pattern8 = new RegExp("^0*([0-9]|10)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.client_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.client_secret === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_secret"},message:"must have required property '"+"client_secret"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tenant_id !== undefined){
if(typeof data.tenant_id !== "string"){
const err5 = {instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.client_id !== undefined){
if(typeof data.client_id !== "string"){
const err6 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.client_secret !== undefined){
if(typeof data.client_secret !== "string"){
const err7 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if((!(Array.isArray(data4))) && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scopes/type",keyword:"type",params:{type: schema32.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scopes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/scope/" + i0,schemaPath:"#/$defs/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/scope/" + i0,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.verify_ssl !== undefined){
let data6 = data.verify_ssl;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/verify_ssl",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema34.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err14 = {instancePath:instancePath+"/verify_ssl",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.http_proxy !== undefined){
if(typeof data.http_proxy !== "string"){
const err15 = {instancePath:instancePath+"/http_proxy",schemaPath:"#/properties/http_proxy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.auth_url !== undefined){
if(typeof data.auth_url !== "string"){
const err16 = {instancePath:instancePath+"/auth_url",schemaPath:"#/properties/auth_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ca_certificate !== undefined){
if(typeof data.ca_certificate !== "string"){
const err17 = {instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.request_timeout !== undefined){
let data10 = data.request_timeout;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err18 = {instancePath:instancePath+"/request_timeout",schemaPath:"#/$defs/seconds_per_request/type",keyword:"type",params:{type: schema35.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 840 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/request_timeout",schemaPath:"#/$defs/seconds_per_request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 840},message:"must be <= 840"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10 <= 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/request_timeout",schemaPath:"#/$defs/seconds_per_request/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err21 = {instancePath:instancePath+"/request_timeout",schemaPath:"#/$defs/seconds_per_request/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"},message:"must match pattern \""+"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.max_retries !== undefined){
let data11 = data.max_retries;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
const err22 = {instancePath:instancePath+"/max_retries",schemaPath:"#/$defs/zero_to_ten/type",keyword:"type",params:{type: schema36.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/max_retries",schemaPath:"#/$defs/zero_to_ten/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/max_retries",schemaPath:"#/$defs/zero_to_ten/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err25 = {instancePath:instancePath+"/max_retries",schemaPath:"#/$defs/zero_to_ten/pattern",keyword:"pattern",params:{pattern: "^0*([0-9]|10)$"},message:"must match pattern \""+"^0*([0-9]|10)$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"url":true,"tenant_id":true,"client_id":true,"client_secret":true,"scope":true,"verify_ssl":true,"http_proxy":true,"auth_url":true,"ca_certificate":true,"request_timeout":true,"max_retries":true},"dynamicProps":false,"dynamicItems":false};
