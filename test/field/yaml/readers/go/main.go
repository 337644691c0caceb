// Reads YAML documents with gopkg.in/yaml.v2 or v3: a JSON list of texts in, a JSON list of tagged values out.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	v2 "gopkg.in/yaml.v2"
	v3 "gopkg.in/yaml.v3"
)

type tag map[string]interface{}

func tagged(value interface{}) tag {
	switch typed := value.(type) {
	case nil:
		return tag{"null": true}
	case bool:
		return tag{"truth": typed}
	case string:
		return tag{"text": typed}
	case time.Time:
		return tag{"time": typed.Format(time.RFC3339Nano)}
	case []interface{}:
		items := []tag{}
		for _, item := range typed {
			items = append(items, tagged(item))
		}
		return tag{"list": items}
	case map[string]interface{}:
		pairs := [][2]tag{}
		for key, item := range typed {
			pairs = append(pairs, [2]tag{tagged(key), tagged(item)})
		}
		return tag{"map": pairs}
	case map[interface{}]interface{}:
		pairs := [][2]tag{}
		for key, item := range typed {
			pairs = append(pairs, [2]tag{tagged(key), tagged(item)})
		}
		return tag{"map": pairs}
	default:
		return tag{"number": fmt.Sprint(typed)}
	}
}

func main() {
	unmarshal := v2.Unmarshal
	if os.Args[1] == "v3" {
		unmarshal = v3.Unmarshal
	}
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		panic(err)
	}
	values := []tag{}
	for _, text := range texts {
		var value interface{}
		if err := unmarshal([]byte(text), &value); err != nil {
			values = append(values, tag{"refused": strings.Split(err.Error(), "\n")[0]})
		} else {
			values = append(values, tagged(value))
		}
	}
	json.NewEncoder(os.Stdout).Encode(values)
}
