import SwiftUI

struct CardLines: View {
    let lines: [String]
    var body: some View { VStack { ForEach(lines, id: \.self) { Text($0) } } }
}
