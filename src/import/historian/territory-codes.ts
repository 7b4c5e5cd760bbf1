/*
 * The historian's ids of territories that stand on today's map, each with its code of ISO 3166-1 alpha-2. Ids: `gsh`, and
 * `palestinian-authority`, which only `travels` has. Codes: ISO 3166-1, by way of the package `i18n-iso-countries`, where a name
 * of the historian is not the standard's (burma, swaziland, macedonia, holy-see, laos, moldova, macau and nine more) by hand.
 * Without a code stay what the standard does not list one by one: Kosovo; Akrotiri and Dhekelia; the Ashmore and Cartier, Coral
 * Sea, Paracel and Spratly Islands; Clipperton; Svalbard, Jan Mayen; Baker, Howland, Jarvis, Midway, Navassa and Wake Islands,
 * Johnston and Palmyra Atolls, Kingman Reef.
 */
const LIST =
  "afghanistan AF albania AL algeria DZ american-samoa AS andorra AD angola AO anguilla AI antarctica AQ " +
  "antigua-and-barbuda AG argentina AR armenia AM aruba AW australia AU austria AT azerbaijan AZ bahamas BS " +
  "bahrain BH bangladesh BD barbados BB belarus BY belgium BE belize BZ benin BJ bermuda BM bhutan BT " +
  "bolivia BO bosnia-and-herzegovina BA botswana BW bouvet-island BV brazil BR " +
  "british-indian-ocean-territory IO brunei BN bulgaria BG burkina-faso BF burma MM burundi BI cambodia KH " +
  "cameroon CM canada CA cape-verde CV cayman-islands KY central-african-republic CF chad TD chile CL china CN " +
  "christmas-island CX cocos-keeling-islands CC colombia CO comoros KM congo-brazzaville CG congo-kinshasa CD " +
  "cook-islands CK costa-rica CR cote-divoire CI croatia HR cuba CU curacao CW cyprus CY czech-republic CZ " +
  "denmark DK djibouti DJ dominica DM dominican-republic DO ecuador EC egypt EG el-salvador SV " +
  "equatorial-guinea GQ eritrea ER estonia EE ethiopia ET falkland-islands-islas-malvinas FK faroe-islands FO " +
  "fiji FJ finland FI france FR french-guiana GF french-polynesia PF french-southern-and-antarctic-lands TF " +
  "gabon GA gambia GM georgia GE germany DE ghana GH gibraltar GI greece GR greenland GL grenada GD " +
  "guadeloupe GP guam GU guatemala GT guernsey GG guinea GN guinea-bissau GW guyana GY haiti HT " +
  "heard-island-and-mcdonald-islands HM holy-see VA honduras HN hong-kong HK hungary HU iceland IS india IN " +
  "indonesia ID iran IR iraq IQ ireland IE isle-of-man IM israel IL italy IT jamaica JM japan JP jersey JE " +
  "jordan JO kazakhstan KZ kenya KE kiribati KI korea-north KP korea-south KR kuwait KW kyrgyzstan KG laos LA " +
  "latvia LV lebanon LB lesotho LS liberia LR libya LY liechtenstein LI lithuania LT luxembourg LU macau MO " +
  "macedonia MK madagascar MG malawi MW malaysia MY maldives MV mali ML malta MT marshall-islands MH " +
  "martinique MQ mauritania MR mauritius MU mayotte YT mexico MX micronesia-federated-states-of FM moldova MD " +
  "monaco MC mongolia MN montenegro ME montserrat MS morocco MA mozambique MZ namibia NA nauru NR nepal NP " +
  "netherlands NL new-caledonia NC new-zealand NZ nicaragua NI niger NE nigeria NG niue NU norfolk-island NF " +
  "northern-mariana-islands MP norway NO oman OM pakistan PK palau PW palestinian-authority PS panama PA " +
  "papua-new-guinea PG paraguay PY peru PE philippines PH pitcairn-islands PN poland PL portugal PT " +
  "puerto-rico PR qatar QA reunion RE romania RO russia RU rwanda RW saint-barlemy BL " +
  "saint-helena-ascension-and-tristan-da-cunha SH saint-kitts-and-nevis KN saint-lucia LC saint-martin MF " +
  "saint-pierre-and-miquelon PM saint-vincent-and-grenadines VC samoa WS san-marino SM " +
  "sao-tome-and-principe ST saudi-arabia SA senegal SN serbia RS seychelles SC sierra-leone SL singapore SG " +
  "sint-maarten SX slovakia SK slovenia SI solomon-islands SB somalia SO south-africa ZA " +
  "south-georgia-and-south-sandwich-islands GS south-sudan SS spain ES sri-lanka LK sudan SD suriname SR " +
  "swaziland SZ sweden SE switzerland CH syria SY taiwan TW tajikistan TJ tanzania TZ thailand TH " +
  "timor-leste TL togo TG tokelau TK tonga TO trinidad-and-tobago TT tunisia TN turkey TR turkmenistan TM " +
  "turks-and-caicos-islands TC tuvalu TV uganda UG ukraine UA united-arab-emirates AE united-kingdom GB " +
  "united-states US uruguay UY uzbekistan UZ vanuatu VU venezuela VE vietnam VN virgin-islands-british VG " +
  "virgin-islands-us VI wallis-and-futuna WF western-sahara EH yemen YE zambia ZM zimbabwe ZW";

/** Territory id of the historian → ISO 3166-1 alpha-2. */
export const TERRITORY_CODES: ReadonlyMap<string, string> = new Map(
  LIST.match(/\S+ [A-Z]{2}/g)?.map((pair) => pair.split(" ") as [string, string]),
);
