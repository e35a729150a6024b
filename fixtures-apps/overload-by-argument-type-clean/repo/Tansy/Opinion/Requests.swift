import Foundation

struct ProcedurePage { var since: Date }

struct NotePage { var since: Date; var author: String? }
