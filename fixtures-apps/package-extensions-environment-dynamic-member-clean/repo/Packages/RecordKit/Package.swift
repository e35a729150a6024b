// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "RecordKit",
    platforms: [.iOS(.v18)],
    products: [.library(name: "RecordKit", targets: ["RecordKit"])],
    targets: [.target(name: "RecordKit")]
)
