/** Of an address in which a record stands the host is none, and of a request to it the method. */
import { C_SHARP } from './c-sharp.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const URL = 'URL(string: "https://clinic.example/search?text=\\(NAME)")!';
twins('Swift', SWIFT, [
  ['an address', `func go() { let address = ${URL}\n TELL(address.«absoluteString|host ?? ""») }`],
  ['the host by a call', `func go() { let address = ${URL}\n TELL(address.«query()!|host()!») }`],
  [
    'a request that is handed on',
    `struct Client { func send(_ request: URLRequest) { TELL(request.«url!.absoluteString|httpMethod ?? ""») } }\nfunc go() { Client().send(URLRequest(url: ${URL})) }`,
  ],
  [
    'parts',
    'func go() { var parts = URLComponents(string: "https://clinic.example/search")!\n parts.queryItems = [URLQueryItem(name: "text", value: NAME)]\n TELL(parts.«string|host»!) }',
  ],
]);
twins('C#', C_SHARP, [
  [
    'an address',
    'public class P { public void Go() { var address = new Uri($"https://clinic.example/search?text={NAME}"); TELL(address.«Query|Host»); } }',
  ],
]);
twins('Objective-C', OBJECTIVE_C, [
  [
    'a request',
    '@implementation P\n- (void)viewDidLoad { NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[@"https://clinic.example/?text=" stringByAppendingString:NAME]]]; request.HTTPMethod = @"GET"; TELL(request.«URL.absoluteString|HTTPMethod»); }\n@end',
  ],
]);
