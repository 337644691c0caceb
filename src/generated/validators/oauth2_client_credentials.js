// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","required":["url","client_id","client_secret","scope"],"fieldKinds":0};
const obj0 = new Map([["url","url tenant_id client_id client_secret http_proxy auth_url ca_certificate"],["scopes","scope"],["query_boolean","verify_ssl"],["seconds_per_request","request_timeout"],["zero_to_ten","max_retries"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema12 = {"type":"string"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["array","string"],"pattern":"\\S","minItems":1,"items":{"kind":"scope"}};
const pattern0 = new RegExp("\\S", "u");
const schema14 = {"type":"string","pattern":"\\S"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const func2 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/scopes/type",keyword:"type",params:{type: schema13.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/scopes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/$defs/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate14(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const pattern2 = new RegExp("^(true|false)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema15.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
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
validate17.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["number","string"],"pattern":"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$","maximum":840,"exclusiveMinimum":0};
const pattern3 = new RegExp("^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/seconds_per_request/type",keyword:"type",params:{type: schema16.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 840 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/seconds_per_request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 840},message:"must be <= 840"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data <= 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/seconds_per_request/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
if(!pattern3.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/seconds_per_request/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"},message:"must match pattern \""+"^0*([1-9]|[1-9][0-9]|[1-7][0-9]{2}|8[0-3][0-9]|840)$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["integer","string"],"pattern":"^0*([0-9]|10)$","minimum":0,"maximum":10};
const pattern4 = new RegExp("^0*([0-9]|10)$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/zero_to_ten/type",keyword:"type",params:{type: schema17.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/zero_to_ten/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/zero_to_ten/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(!pattern4.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/zero_to_ten/pattern",keyword:"pattern",params:{pattern: "^0*([0-9]|10)$"},message:"must match pattern \""+"^0*([0-9]|10)$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate21.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
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
if(!validate11(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind0 === "scopes"){
if(!validate13(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "query_boolean"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "seconds_per_request"){
if(!validate19(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(kind0 === "zero_to_ten"){
if(!validate21(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
