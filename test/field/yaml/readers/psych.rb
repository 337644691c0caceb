# Reads YAML documents with Psych: a JSON list of texts in, a JSON list of tagged values out.
require 'date'
require 'json'
require 'yaml'

def tagged(value)
  case value
  when nil then { null: true }
  when true, false then { truth: value }
  when Numeric then { number: value.to_s }
  when Date, Time then { time: value.to_s }
  when String then { text: value }
  when Array then { list: value.map { |item| tagged(item) } }
  when Hash then { map: value.map { |key, item| [tagged(key), tagged(item)] } }
  else { other: value.class.name }
  end
end

def read(text)
  tagged(YAML.safe_load(text, permitted_classes: [Date, Time, DateTime, Symbol]))
rescue StandardError => error
  { refused: error.message.lines.first.chomp }
end

if ARGV == ['--version']
  puts Psych::VERSION
else
  puts JSON.generate(JSON.parse($stdin.read).map { |text| read(text) })
end
