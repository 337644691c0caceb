// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["url","client_id","client_secret","scope"],"fieldKinds":0};
const schema32 = {"type":"string"};
const schema33 = {"kind":"scopes"};
const schema34 = {"type":["array","string"],"pattern":"\\S","minItems":1,"items":{"kind":"scope"}};
const schema35 = {"type":"string","pattern":"\\S"};
const schema36 = {"kind":"query_boolean"};
const schema37 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema38 = {"kind":"seconds_per_request"};
const schema39 = {"type":["number","string"],"pattern":"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$","maximum":840,"exclusiveMinimum":0};
const schema40 = {"kind":"zero_to_ten"};
const schema41 = {"type":["integer","string"],"pattern":"^0*([0-9]|10)$","minimum":0,"maximum":10};
const obj0 = new Map([["url","url tenant_id client_id client_secret http_proxy auth_url ca_certificate"],["scopes","scope"],["query_boolean","verify_ssl"],["seconds_per_request","request_timeout"],["zero_to_ten","max_retries"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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
for(const field0 in data){
const kind0 = obj0.get(field0);
if(kind0 === "url"){
if(typeof data[field0] !== "string"){
const err4 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(kind0 === "scopes"){
let data1 = data[field0];
if((!(Array.isArray(data1))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scopes/type",keyword:"type",params:{type: schema34.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scopes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(kind0 === "query_boolean"){
let data3 = data[field0];
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema37.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err11 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(kind0 === "seconds_per_request"){
let data4 = data[field0];
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err12 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/seconds_per_request/type",keyword:"type",params:{type: schema39.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 840 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/seconds_per_request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 840},message:"must be <= 840"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/seconds_per_request/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err15 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/seconds_per_request/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"},message:"must match pattern \""+"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(kind0 === "zero_to_ten"){
let data5 = data[field0];
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err16 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/zero_to_ten/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/zero_to_ten/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/zero_to_ten/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err19 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/zero_to_ten/pattern",keyword:"pattern",params:{pattern: "^0*([0-9]|10)$"},message:"must match pattern \""+"^0*([0-9]|10)$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};
