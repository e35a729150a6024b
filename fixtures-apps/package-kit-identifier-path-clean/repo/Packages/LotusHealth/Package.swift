// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "LotusHealth",
    platforms: [.iOS(.v18)],
    products: [.library(name: "LotusHealth", targets: ["LotusHealth"])],
    targets: [.target(name: "LotusHealth")]
)
