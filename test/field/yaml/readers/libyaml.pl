# Reads YAML documents with YAML::XS (libyaml): a JSON list of texts in, a JSON list of tagged values out.
use strict;
use warnings;
use B;
use JSON::PP;
use YAML::XS;

$YAML::XS::Boolean = 'JSON::PP';
if (@ARGV) { print "$YAML::XS::VERSION\n"; exit }

sub tagged {
    my ($value) = @_;
    return { null => JSON::PP::true } if !defined $value;
    return { truth => $value ? JSON::PP::true : JSON::PP::false } if JSON::PP::is_bool($value);
    return { list => [map { tagged($_) } @$value] } if ref $value eq 'ARRAY';
    return { map => [map { [tagged($_), tagged($value->{$_})] } sort keys %$value] } if ref $value eq 'HASH';
    my $flags = B::svref_2object(\$value)->FLAGS;
    return { number => "$value" } if $flags & (B::SVp_IOK | B::SVp_NOK);
    return { text => "$value" };
}

my $texts = JSON::PP->new->utf8->decode(do { local $/; <STDIN> });
my @values = map {
    my $text = $_;
    utf8::encode($text);
    my $value = eval { tagged(scalar YAML::XS::Load($text)) };
    defined $value ? $value : { refused => (split /\n/, $@)[0] };
} @$texts;
print JSON::PP->new->utf8->encode(\@values);
